variable "name" { type = string }

variable "subnet_group" { type = string }

variable "protect" {
  type    = bool
  default = true
}
