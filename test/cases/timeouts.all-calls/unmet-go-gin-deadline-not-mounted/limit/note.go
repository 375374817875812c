package limit

// Note says what this package is for.
const Note = "limits of requests"
