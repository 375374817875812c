-- jobs that are handed to a queue: who hands them over, and what a worker runs for them
-- caller: function.id
-- function: function.id of the job
-- index: caller
-- index: function
-- typed: caller INTEGER, function INTEGER
WITH handed AS MATERIALIZED (
    SELECT c.id, c.function, c.name, replace(c.receiver, '()', '') AS receiver FROM call_name w CROSS JOIN service_call c ON c.name = w.name
    WHERE c.function IS NOT NULL AND w.name IN ('delay', 'apply_async', 'send', 'send_with_options', 'enqueue', 'enqueue_call', 'enqueue_in', 'enqueue_at', 'add_task', 'si', 's',
        'perform_async', 'perform_later', 'perform_in', 'perform_at', 'perform_bulk', 'dispatch', 'dispatchAfterResponse', 'dispatchSync', 'dispatchIf')
)
SELECT DISTINCT h.function AS caller, n.function FROM handed h CROSS JOIN function_name n ON n.name = h.receiver AND n.kind <> 'class' -- record_event.delay(options)
WHERE h.name IN ('delay', 'apply_async', 'send', 'send_with_options', 'si', 's')
UNION -- queue.enqueue(record_event, options)
SELECT h.function, n.function FROM handed h CROSS JOIN argument a ON a.call = h.id AND a.position = 0 AND a.name IS NULL AND instr(a.value, ':') > 0 CROSS JOIN function_name n ON n.name = a.value AND n.kind <> 'class'
WHERE h.name LIKE 'enqueue%' OR h.name = 'add_task'
UNION -- RecordEvent.perform_async(id), RecordEvent::dispatch($id)
SELECT h.function, m.id FROM handed h CROSS JOIN function_name n ON n.name = h.receiver AND n.kind = 'class' CROSS JOIN function m ON m.parent = n.function AND m.name IN ('perform', 'handle', 'run', '__invoke')
UNION -- dispatch(new RecordEvent($id))
SELECT h.function, m.id FROM handed h CROSS JOIN argument a ON a.call = h.id AND a.position = 0 AND a.name IS NULL AND a.value LIKE '%()' CROSS JOIN function_name n ON n.name = replace(a.value, '()', '') AND n.kind = 'class'
CROSS JOIN function m ON m.parent = n.function AND m.name IN ('perform', 'handle', 'run', '__invoke') WHERE h.name LIKE 'dispatch%'
