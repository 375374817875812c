variable "cluster" { type = string }

variable "service" { type = string }

variable "install" {
  type    = bool
  default = true
}
