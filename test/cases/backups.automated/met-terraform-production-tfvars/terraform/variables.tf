variable "retention" {
  default = 0
}
