class AddNote < ActiveRecord::Migration[7.1]
  def up
    add_column :boats, :note, :text
  end
end
