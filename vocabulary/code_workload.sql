-- services that infrastructure code in a programming language makes (AWS CDK, Pulumi), and what scales them
-- call: call.id that makes it
-- path: file
-- line: line
-- name: name, else the class
-- scaler: call.id of what scales it; NULL nothing does
-- scaler_path: file of that
-- scaler_line: line
-- least: smallest number of copies; NULL not said
-- most: largest number
-- off: why that does nothing; NULL it works
-- index: call
-- typed: call INTEGER
-- anchor: javascript aws-cdk-lib
-- anchor: javascript @aws-cdk/
-- anchor: javascript @pulumi/
-- anchor: python aws_cdk
-- anchor: python pulumi_
WITH made AS (
    SELECT c.id, c.path, c.line, c.callee, c.name,
           coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string' AND a.value <> '' ORDER BY a.position LIMIT 1), c.name) AS called,
           c.callee LIKE 'aws-cdk-lib%' OR c.callee LIKE '@aws-cdk/%' OR c.callee LIKE 'aws\_cdk.%' ESCAPE '\' AS cdk
    FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
    WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^(aws-cdk-lib|@aws-cdk/|aws_cdk\.)[^()]*$|^(@pulumi/|pulumi_)(kubernetes|aws|awsx)[^()]*$')
), service AS (
    SELECT * FROM made
    WHERE cdk AND name IN ('FargateService', 'Ec2Service', 'ApplicationLoadBalancedFargateService', 'ApplicationLoadBalancedEc2Service', 'NetworkLoadBalancedFargateService', 'NetworkLoadBalancedEc2Service',
                           'ApplicationMultipleTargetGroupsFargateService', 'NetworkMultipleTargetGroupsFargateService', 'QueueProcessingFargateService', 'QueueProcessingEc2Service')
       OR NOT cdk AND callee REGEXP '(\.apps\.v1\.(Deployment|StatefulSet)|\becs\.(Service|FargateService|EC2Service))$'
), bound(call, least, most) AS ( -- what a call says of numbers of copies
    SELECT a.call, max(CASE WHEN a.name REGEXP '(?i)min' THEN CAST(a.value AS INTEGER) END), max(CASE WHEN a.name REGEXP '(?i)max' THEN CAST(a.value AS INTEGER) END)
    FROM argument a JOIN made m ON m.id = a.call OR a.call IN (SELECT x.id FROM call x WHERE x.origin = m.id)
    WHERE a.kind = 'number' AND a.name IN ('minCapacity', 'maxCapacity', 'min_capacity', 'max_capacity', 'minScalingCapacity', 'maxScalingCapacity', 'min_scaling_capacity', 'max_scaling_capacity', 'spec.minReplicas', 'spec.maxReplicas', 'spec.min_replicas', 'spec.max_replicas')
    GROUP BY a.call
), scaled(call, scaler, idle) AS (
    -- service.autoScaleTaskCount(...), then range.scaleOn...
    SELECT s.id, c.id, NOT EXISTS (SELECT 1 FROM call p WHERE p.origin = c.id AND (p.name LIKE 'scaleOn%' OR p.name LIKE 'scaleTo%' OR p.name LIKE 'scale\_%' ESCAPE '\'))
                   AND NOT EXISTS (SELECT 1 FROM call p WHERE p.path = c.path AND p.origin IS NULL AND (p.name LIKE 'scaleOn%' OR p.name LIKE 'scaleTo%' OR p.name LIKE 'scale\_on%' ESCAPE '\'))
    FROM service s JOIN call c ON c.name IN ('autoScaleTaskCount', 'auto_scale_task_count') AND (c.origin = s.id OR c.origin IS NULL AND c.path = s.path)
    WHERE s.cdk
    UNION ALL -- services made to follow a queue
    SELECT s.id, s.id, 0 FROM service s WHERE s.cdk AND s.name LIKE 'QueueProcessing%'
    UNION ALL
    SELECT s.id, m.id, 0 FROM service s JOIN made m ON m.name IN ('ScalableTarget', 'Target') AND m.callee REGEXP '(?i)app(lication)?-?_?auto-?_?scaling'
    WHERE s.callee REGEXP '\becs\b|ecs' AND EXISTS (SELECT 1 FROM made p WHERE p.name REGEXP '(Policy|ScheduledAction)$')
    UNION ALL
    SELECT s.id, m.id, 0 FROM service s JOIN made m ON m.name = 'HorizontalPodAutoscaler'
    JOIN argument a ON a.call = m.id AND a.name IN ('spec.scaleTargetRef.name', 'spec.scale_target_ref.name')
    WHERE s.callee LIKE '%.apps.v1.%' AND (a.origin = s.id OR a.origin IS NULL AND (a.kind <> 'string' OR a.value = s.called OR EXISTS (SELECT 1 FROM argument n WHERE n.call = s.id AND n.name = 'metadata.name' AND n.value = a.value)))
), best AS (
    SELECT x.*, c.path, c.line, b.least, b.most, row_number() OVER (PARTITION BY x.call ORDER BY x.idle, x.scaler) AS place
    FROM scaled x JOIN call c ON c.id = x.scaler LEFT JOIN bound b ON b.call = x.scaler
)
SELECT s.id AS call, s.path, s.line, s.called AS name, b.scaler, b.path AS scaler_path, b.line AS scaler_line, b.least, b.most,
       CASE WHEN b.most > 0 AND b.most <= b.least THEN 'its maximum (' || b.most || ') does not exceed its minimum' WHEN b.idle THEN 'it has no scaling policy' END AS off
FROM service s LEFT JOIN best b ON b.call = s.id AND b.place = 1
