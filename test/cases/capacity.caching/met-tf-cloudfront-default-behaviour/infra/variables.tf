variable "alb_name" { type = string }

variable "certificate" { type = string }

variable "freshness" {
  type    = number
  default = 300
}
