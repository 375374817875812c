variable "values" { type = map(string) }

resource "aws_secretsmanager_secret" "this" {
  for_each = nonsensitive(toset(keys(var.values)))
  name     = "kennel/${each.key}"
}

resource "aws_secretsmanager_secret_version" "this" {
  for_each      = aws_secretsmanager_secret.this
  secret_id     = each.value.id
  secret_string = var.values[each.key]
}
