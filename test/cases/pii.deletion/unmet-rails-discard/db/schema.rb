ActiveRecord::Schema[7.1].define(version: 1) do
  create_table "members" do |t|
    t.string "email"
    t.string "phone"
  end
end
