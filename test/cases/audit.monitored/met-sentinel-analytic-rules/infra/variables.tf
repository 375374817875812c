variable "location" {
  type    = string
  default = "westeurope"
}

variable "resource_group" {
  type = string
}
