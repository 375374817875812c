variable "db_proxy" {
  type        = bool
  default     = true
  description = "Pool connections in RDS Proxy"
}

variable "proxy_role" { type = string }

variable "subnets" { type = list(string) }

variable "image" { type = string }
