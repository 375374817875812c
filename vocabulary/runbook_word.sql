-- the words of those commands
-- command: runbook_command.id
-- position: place in the command, from 0
-- word: the word, quotes and the semicolon behind it taken off
-- index: command, position
-- index: word
-- typed: command INTEGER, position INTEGER, word TEXT
SELECT c.id AS command, w.key AS position, trim(w.value, '"'';()`') AS word
FROM runbook_command c JOIN json_each('[' || replace(json_quote(replace(replace(replace(replace(c.text, char(9), ' '), '  ', ' '), '  ', ' '), char(92), '/')), ' ', '","') || ']') w
