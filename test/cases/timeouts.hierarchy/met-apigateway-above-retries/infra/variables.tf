variable "private_subnets" {
  type = list(string)
}

variable "link_security_group" {
  type = string
}

variable "listener_arn" {
  type = string
}

