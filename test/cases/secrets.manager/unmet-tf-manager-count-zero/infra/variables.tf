variable "ami" { type = string }

variable "database_url" { type = string }

variable "smtp_url" { type = string }

variable "use_secrets_manager" {
  type    = bool
  default = true
}
