-- listeners for callers from outside that infrastructure code in a programming language makes (AWS CDK, Pulumi)
-- path: file
-- line: line
-- state: tls or plain
-- note: what
-- anchor: javascript aws-cdk-lib
-- anchor: javascript @pulumi/
-- anchor: python aws_cdk
-- anchor: python pulumi_
-- anchor: go github.com/pulumi/
-- anchor: go github.com/aws/aws-cdk-go
WITH made AS MATERIALIZED (
    SELECT c.id, c.path, c.line, CASE WHEN c.name LIKE 'New%' THEN substr(c.name, 4) ELSE c.name END AS name, c.callee FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
    WHERE c.name IN ('ApplicationLoadBalancedFargateService', 'ApplicationLoadBalancedEc2Service', 'NewApplicationLoadBalancedFargateService', 'NewApplicationLoadBalancedEc2Service', 'addListener', 'add_listener', 'AddListener', 'Listener', 'NewListener', 'ApplicationListener', 'NewApplicationListener', 'RestApi', 'HttpApi', 'LambdaRestApi', 'NewRestApi', 'NewHttpApi', 'NewLambdaRestApi')
      AND c.callee REGEXP '(?i)(cdk|pulumi)'
), said AS (
    SELECT m.id, m.path, m.line, m.name, m.callee,
           max(a.name REGEXP '(?i)(^|\.)(certificates?|certificate_?arn|ssl_?policy)(\[\])?$' OR a.name REGEXP '(?i)(^|\.)protocol$' AND a.value REGEXP '(?i)(^|[.''"])(https|tls)$' OR a.name REGEXP '(?i)(^|\.)port$' AND a.value = '443') AS tls
    FROM made m LEFT JOIN argument a ON a.call = m.id AND a.name IS NOT NULL GROUP BY m.id
)
SELECT path, line, CASE WHEN tls = 1 OR name LIKE '%Api' THEN 'tls' ELSE 'plain' END AS state,
       CASE WHEN name LIKE '%Api' THEN 'API Gateway answers over TLS alone' WHEN tls = 1 THEN 'the load balancer ends TLS' ELSE 'the load balancer listens without a certificate' END AS note
FROM said WHERE name NOT IN ('addListener', 'add_listener', 'AddListener') OR callee LIKE '%LoadBalancer%'
