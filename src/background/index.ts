console.info("huinuan worker")
