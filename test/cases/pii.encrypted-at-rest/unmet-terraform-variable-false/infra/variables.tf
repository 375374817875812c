variable "encrypt" {
  type    = bool
  default = true
}
