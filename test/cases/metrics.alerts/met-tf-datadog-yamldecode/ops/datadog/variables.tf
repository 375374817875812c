variable "enabled" {
  type    = bool
  default = false
}

variable "notify" {
  type = string
}
