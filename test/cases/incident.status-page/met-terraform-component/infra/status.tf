resource "statuspage_component" "api" {
  page_id     = var.page
  name        = "API"
  description = "Public API"
}

variable "page" {
  type = string
}
