variable "sql_keep_days" {
  type    = number
  default = 7
}

variable "documents_keep_days" {
  type    = number
  default = 1
}

variable "subnet_group" { type = string }
