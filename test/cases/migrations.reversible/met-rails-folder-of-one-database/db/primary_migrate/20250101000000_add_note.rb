class AddNote < ActiveRecord::Migration[7.1]
  def change
    add_column :boats, :note, :text
  end
end
