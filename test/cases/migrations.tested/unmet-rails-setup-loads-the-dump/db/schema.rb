ActiveRecord::Schema[7.1].define(version: 2025_01_01_000000) do
  create_table "boats" do |t|
    t.string "name", null: false
  end
end
