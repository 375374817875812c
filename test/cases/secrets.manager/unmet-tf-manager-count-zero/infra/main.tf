module "managed_secrets" {
  source = "./modules/secrets"
  count  = var.use_secrets_manager ? 1 : 0
  values = { DATABASE_URL = var.database_url, SMTP_URL = var.smtp_url }
}

resource "aws_instance" "app" {
  ami           = var.ami
  instance_type = "t3.small"
  user_data     = <<-EOT
    #!/bin/bash
    install -d /etc/kennel
    printf 'DATABASE_URL=%s\nSMTP_URL=%s\n' '${var.database_url}' '${var.smtp_url}' > /etc/kennel/app.env
    systemctl restart kennel
  EOT
}
