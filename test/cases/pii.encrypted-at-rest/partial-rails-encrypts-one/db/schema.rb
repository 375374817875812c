ActiveRecord::Schema[8.0].define(version: 1) do
  create_table "guests", force: :cascade do |t|
    t.string "full_name", null: false
    t.string "email", null: false
    t.string "phone"
  end
end
