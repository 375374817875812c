variable "location" {
  type    = string
  default = "westeurope"
}

variable "image" {
  type = string
}

variable "oncall_webhook" {
  type      = string
  sensitive = true
}
