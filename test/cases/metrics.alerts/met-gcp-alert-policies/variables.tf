variable "project" {
  type = string
}

variable "image" {
  type = string
}

variable "pagerduty_key" {
  type      = string
  sensitive = true
}
