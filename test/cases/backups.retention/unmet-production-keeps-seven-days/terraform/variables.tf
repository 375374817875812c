variable "environment" {
  type = string
}

variable "backup_days" {
  description = "Days that the automated backups are kept"
  type        = number
  default     = 35
}
