ActiveRecord::Schema[8.0].define(version: 2025_01_01_000000) do
  create_table "guests", force: :cascade do |t|
    t.string "full_name", null: false
    t.string "email", null: false
  end
end
