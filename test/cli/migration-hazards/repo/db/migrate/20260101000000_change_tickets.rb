class ChangeTickets < ActiveRecord::Migration[7.1]
  def change
    create_table :labels do |t|
      t.string :name, null: false
      t.index :name
    end
    add_index :labels, :name
    add_index :tickets, :kind
    add_column :tickets, :owner, :string, null: false
    add_column :tickets, :color, :string, null: false, default: "red"
    add_reference :tickets, :label, foreign_key: true
    rename_column :tickets, :kind, :sort
    # remove_column :tickets, :age, :integer
  end
end
