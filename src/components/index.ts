// What MDX pages may import.
