class BatchesController < ApplicationController
  def create
    batch = Medicine.find(params[:medicine_id]).batches.create!(params.require(:batch).permit(:lot, :amount))
    render json: batch, status: :created
  end

  def update
    batch = Batch.find(params[:id])
    batch.update!(params.require(:batch).permit(:amount))
    render json: batch
  end
end
