-- stores that infrastructure code in a programming language makes (AWS CDK, Pulumi), by the type of Terraform or CloudFormation
-- call: call.id that makes it
-- path: file
-- line: line
-- kind: type of the resource
-- name: name that it is given
-- typed: call INTEGER
-- index: call
-- anchor: javascript aws-cdk-lib
-- anchor: javascript @pulumi/
-- anchor: python aws_cdk
-- anchor: python pulumi_
-- anchor: go github.com/pulumi/
-- anchor: go github.com/aws/aws-cdk-go
-- anchor: java software.amazon.awscdk
-- anchor: csharp Pulumi.
-- anchor: csharp Amazon.CDK
WITH type(place, made, kind) AS (VALUES
    ('rds', 'Instance', 'aws_db_instance'), ('rds', 'Cluster', 'aws_rds_cluster'), ('dynamodb', 'Table', 'aws_dynamodb_table'), ('docdb', 'Cluster', 'aws_docdb_cluster'), ('neptune', 'Cluster', 'aws_neptune_cluster'), ('redshift', 'Cluster', 'aws_redshift_cluster'),
    ('sql', 'DatabaseInstance', 'google_sql_database_instance'), ('alloydb', 'Cluster', 'google_alloydb_cluster'), ('firestore', 'Database', 'google_firestore_database'),
    ('postgresql', 'FlexibleServer', 'azurerm_postgresql_flexible_server'), ('mysql', 'FlexibleServer', 'azurerm_mysql_flexible_server'), ('dbforpostgresql', 'Server', 'azurerm_postgresql_flexible_server'), ('dbformysql', 'Server', 'azurerm_mysql_flexible_server'), ('mssql', 'Database', 'azurerm_mssql_database'), ('cosmosdb', 'Account', 'azurerm_cosmosdb_account'),
    ('awsrds', 'DatabaseInstance', 'AWS::RDS::DBInstance'), ('awsrds', 'DatabaseInstanceFromSnapshot', 'AWS::RDS::DBInstance'), ('awsrds', 'CfnDBInstance', 'AWS::RDS::DBInstance'), ('awsrds', 'DatabaseCluster', 'AWS::RDS::DBCluster'), ('awsrds', 'ServerlessCluster', 'AWS::RDS::DBCluster'), ('awsrds', 'CfnDBCluster', 'AWS::RDS::DBCluster'),
    ('awsdynamodb', 'Table', 'AWS::DynamoDB::Table'), ('awsdynamodb', 'TableV2', 'AWS::DynamoDB::Table'), ('awsdynamodb', 'CfnTable', 'AWS::DynamoDB::Table'), ('awsdocdb', 'DatabaseCluster', 'AWS::DocDB::DBCluster'), ('awsneptune', 'DatabaseCluster', 'AWS::Neptune::DBCluster'),
    ('awsredshiftalpha', 'Cluster', 'AWS::Redshift::Cluster')
), maker(prefix) AS (VALUES ('aws-cdk-lib'), ('@aws-cdk'), ('aws_cdk'), ('@pulumi'), ('pulumi_'), ('github.com/pulumi'), ('github.com/aws/aws-cdk-go'), ('software.amazon.awscdk'), ('Pulumi.'), ('Amazon.CDK')
), made AS ( -- the last two names: rds.Instance
    SELECT c.id, c.path, c.line, coalesce(k.called, c.name) AS made, lower(replace(replace(replace(k.owner, rtrim(k.owner, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789'), ''), '-', ''), '_', '')) AS place
    FROM (SELECT callee, CASE WHEN callee LIKE '%.New%' THEN substr(callee, instr(callee, '.New') + 4) WHEN callee LIKE '%().build' THEN NULL END AS called,
                 replace(CASE WHEN callee LIKE '%.New%' THEN substr(callee, 1, instr(callee, '.New') - 1) ELSE substr(callee, 1, length(callee) - length(replace(callee, rtrim(callee, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), '')) - 1) END, '/', '.') AS owner
          FROM (SELECT DISTINCT x.callee FROM maker m CROSS JOIN call x ON x.callee BETWEEN m.prefix AND m.prefix || '~' WHERE NOT x.callee LIKE '%()%')) k
    JOIN call c ON c.callee = k.callee JOIN file f ON f.path = c.path AND f.role = 'production'
)
SELECT m.id AS call, m.path, m.line, t.kind, coalesce((SELECT a.value FROM argument a WHERE a.call = m.id AND a.name IS NULL AND a.kind = 'string' AND a.value <> '' ORDER BY a.position LIMIT 1), m.made) AS name
FROM made m JOIN type t ON t.made = m.made AND t.place = m.place
