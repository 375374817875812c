-- resources of paging services, incident platforms and status pages, as infrastructure code makes them
-- kind: schedule, escalation, step, page, status_page, plan_severity, plan_role, plan_workflow, plan_step, plan_message
-- library: the service
-- type: type of the resource
-- name: name
-- path: file
-- line: line
-- off: 1 when it is not made or switched off
-- document: document.id
-- levels: escalation: its levels; plan_workflow: its steps
-- index: kind
SELECT c.kind, c.library, r.kind AS type, r.name, r.path, r.line,
       r.off OR EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.shape IN ('enabled', 'state', 'status') AND n.value IN ('false', 'disabled', 'inactive', 'draft', 'paused'))
       -- the rotations of schedules that are all switched off
       OR r.kind = 'opsgenie_schedule_rotation' AND EXISTS (SELECT 1 FROM cloud_resource s WHERE s.kind = 'opsgenie_schedule')
          AND NOT EXISTS (SELECT 1 FROM cloud_resource s WHERE s.kind = 'opsgenie_schedule' AND s.off = 0 AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = s.document AND n.shape = 'enabled' AND n.value = 'false')) AS off,
       r.document,
       (SELECT count(*) FROM node n JOIN config_rule k ON k.matcher = 'resource' AND k.name = r.kind AND k.role = 'incident_part' AND k.key IS NOT NULL AND n.shape = k.key WHERE n.document = r.document AND n.type = 'map') AS levels
FROM config_rule c JOIN cloud_resource r ON r.kind = c.name
WHERE c.matcher = 'resource' AND c.role = 'incident_part'
GROUP BY c.kind, r.document
