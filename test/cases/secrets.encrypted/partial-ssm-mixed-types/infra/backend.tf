terraform {
  required_version = ">= 1.7"
  backend "s3" {
    bucket     = "glider-state"
    key        = "prod/terraform.tfstate"
    region     = "eu-central-1"
    encrypt    = true
    kms_key_id = "alias/glider-state"
  }
}
