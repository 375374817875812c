locals {
  parameters = {
    db_password = { type = "SecureString", value = var.db_password }
    meteo_token = { type = "String", value = var.meteo_token }
  }
}

resource "aws_ssm_parameter" "this" {
  for_each = nonsensitive(toset(keys(local.parameters)))
  name     = "/glider/${each.key}"
  type     = local.parameters[each.key].type
  value    = local.parameters[each.key].value
  key_id   = local.parameters[each.key].type == "SecureString" ? aws_kms_key.glider.arn : null
}

resource "aws_kms_key" "glider" {
  description         = "glider parameters"
  enable_key_rotation = true
}

variable "db_password" {
  type      = string
  sensitive = true
}

variable "meteo_token" {
  type      = string
  sensitive = true
}
