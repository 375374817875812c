variable "copies" {
  default = 3
}
