terraform {
  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = "~> 3.46"
    }
  }
}

variable "env" {
  type    = string
  default = "production"
}

provider "datadog" {}
