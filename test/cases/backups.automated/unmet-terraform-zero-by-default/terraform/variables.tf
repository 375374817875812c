variable "retention" {
  description = "Set to 7 in production"
  default     = 0
}
