-- handlers of messages that Symfony's Messenger sends to a transport: a worker runs them, not the request that dispatched the message
-- function: function.id
-- index: function
-- typed: function INTEGER
SELECT f.id AS function FROM call_name w CROSS JOIN service_call d ON d.name = w.name CROSS JOIN function f ON f.parent = d.decorates AND f.kind = 'method'
WHERE w.name LIKE '%AsMessageHandler' AND f.name = coalesce((SELECT a.value FROM argument a WHERE a.call = d.id AND a.name = 'method'), '__invoke')
  AND EXISTS (SELECT 1 FROM node n JOIN file c ON c.path = n.path AND c.role = 'production' WHERE n.shape LIKE '%framework.messenger.routing.%' AND n.value <> 'sync')
