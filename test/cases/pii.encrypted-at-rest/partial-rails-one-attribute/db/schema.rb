# frozen_string_literal: true

ActiveRecord::Schema[7.2].define(version: 2026_01_18_101500) do
  create_table "tenants", force: :cascade do |t|
    t.string "full_name", null: false
    t.string "email", null: false
    t.string "phone", null: false
    t.string "address", null: false
    t.string "national_id", limit: 510, null: false
    t.datetime "created_at", null: false
    t.datetime "updated_at", null: false
  end
end
