class CreatePermits < ActiveRecord::Migration[7.2]
  def change
    create_table :permits do |t|
      t.string :plot, null: false
      t.string :holder, null: false
    end
  end
end
