-- functions passed to calls, as arguments or in their options: callbacks, handlers, formatters
-- function: function.id
-- call: the call that takes it
-- position: position of the argument
-- name: option it is passed as, NULL for a plain argument
-- line: line of the argument
-- index: function
-- index: call
SELECT function, call, position, name, line FROM argument WHERE function IS NOT NULL
