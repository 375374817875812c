ActiveRecord::Schema[7.2].define(version: 2025_02_11_080000) do
  create_table "permits", force: :cascade do |t|
    t.string "plot", null: false
    t.string "holder", null: false
  end

  create_table "events", force: :cascade do |t|
    t.string "title"
    t.bigint "user_id"
    t.date "starts_on"
    t.datetime "created_at", null: false
  end
end
