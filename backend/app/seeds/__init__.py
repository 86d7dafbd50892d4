"""The demo agency, Hartley & Dunn, and the places that ship with the product."""
