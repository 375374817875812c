module "policies" {
  source     = "./modules/table"
  name       = "pet-policies"
  hash_key   = "policy_id"
  continuous = true
}

module "claims" {
  source   = "./modules/table"
  name     = "pet-claims"
  hash_key = "claim_id"
}
