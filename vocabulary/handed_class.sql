-- classes of the repository that an argument names or makes: use Timing, append(Measure::class), new Measured(x)
-- name: canonical name of the class
-- index: name
-- typed: name TEXT
SELECT DISTINCT rtrim(value, '()') AS name FROM argument WHERE kind IN ('name', 'call') AND value GLOB '*:[A-Z]*'
