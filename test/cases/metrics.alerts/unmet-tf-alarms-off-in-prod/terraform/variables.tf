variable "lb_suffix" { type = string }

variable "topic_arn" { type = string }

variable "alarms" {
  type    = bool
  default = true
}
