variable "most" {
  default = 2
}
