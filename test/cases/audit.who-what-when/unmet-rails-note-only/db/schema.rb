ActiveRecord::Schema[7.2].define(version: 2025_02_11_080000) do
  create_table "medicines", force: :cascade do |t|
    t.string "name", null: false
  end

  create_table "batches", force: :cascade do |t|
    t.references "medicine", null: false
    t.string "lot", null: false
    t.integer "amount", null: false
  end

  create_table "journal_lines", force: :cascade do |t|
    t.string "note", null: false
  end
end
