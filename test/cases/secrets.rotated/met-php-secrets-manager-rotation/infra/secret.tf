resource "aws_secretsmanager_secret" "database" {
  name = "bird-boxes/database"
}

resource "aws_secretsmanager_secret_rotation" "database" {
  secret_id           = aws_secretsmanager_secret.database.id
  rotation_lambda_arn = aws_serverlessapplicationrepository_cloudformation_stack.rotator.outputs["RotationLambdaARN"]

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_serverlessapplicationrepository_cloudformation_stack" "rotator" {
  name           = "bird-boxes-rotator"
  application_id = "arn:aws:serverlessrepo:us-east-1:297356227824:applications/SecretsManagerRDSPostgreSQLRotationSingleUser"
  capabilities   = ["CAPABILITY_IAM", "CAPABILITY_RESOURCE_POLICY"]

  parameters = {
    endpoint            = "https://secretsmanager.eu-north-1.amazonaws.com"
    functionName        = "bird-boxes-rotator"
    vpcSubnetIds        = join(",", var.private_subnets)
    vpcSecurityGroupIds = var.rotator_security_group
  }
}
