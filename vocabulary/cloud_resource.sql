-- resources of Terraform and CloudFormation as production makes them
-- document: document.id
-- kind: type (aws_db_instance, AWS::RDS::DBInstance, data.aws_secret); of a module of a registry its source
-- name: name
-- module: address of the Terraform module it is in; '' the root
-- path: file
-- line: line
-- off: 1 when it is not made (count = 0, a false condition)
-- index: document
-- index: kind
-- typed: kind TEXT
SELECT id AS document, CASE WHEN kind = 'terraform.module' THEN replace(api, 'registry.terraform.io/', '') ELSE kind END AS kind,
       name, coalesce(namespace, '') AS module, path, line, role = 'off' AS off
FROM document
WHERE role IN ('production', 'off')
  AND (format = 'hcl' AND name IS NOT NULL AND (kind NOT LIKE 'terraform.%' OR kind = 'terraform.module' AND api NOT LIKE './%' AND api NOT LIKE '../%') OR kind LIKE 'AWS::%' OR format = 'bicep' AND name IS NOT NULL)
